import { describe, expect, it, vi } from 'vitest';
import { onDeviceModel } from './on-device-model';

function browserWith(availability: () => Promise<string>, answer: () => Promise<string> = async () => ' Other words. ') {
  const destroy = vi.fn();
  const create = vi.fn(async () => ({ prompt: answer, destroy }));
  return { LanguageModel: { availability: vi.fn(availability), create }, create, destroy };
}

describe('the browser’s own model', () => {
  it('is not there in a browser without it', async () => {
    expect(await onDeviceModel('en', {})).toBeNull();
    expect(await onDeviceModel('en')).toBeNull();
  });

  it.each(['unavailable', 'downloadable', 'downloading', 'readily', ''])('that says "%s" is left alone: nothing is ever fetched', async (says) => {
    const browser = browserWith(async () => says);
    expect(await onDeviceModel('en', browser)).toBeNull();
    expect(browser.create).not.toHaveBeenCalled();
  });

  it('that cannot say is left alone', async () => {
    const browser = browserWith(() => Promise.reject(new Error('no')));
    expect(await onDeviceModel('en', browser)).toBeNull();
  });

  it('rephrases in the language that was asked for, and is let go afterwards', async () => {
    const browser = browserWith(async () => 'available');
    const model = await onDeviceModel('de', browser);
    expect(browser.create).not.toHaveBeenCalled();
    expect(await model!.rephrase('Eine Zeile.')).toBe('Other words.');
    const [asked] = browser.LanguageModel.availability.mock.calls[0] as unknown as [object];
    expect(asked).toEqual(expect.objectContaining({ expectedOutputs: [{ type: 'text', languages: ['de'] }] }));
    expect(browser.create).toHaveBeenCalledWith(expect.objectContaining(asked));
    expect(browser.destroy).toHaveBeenCalledOnce();
  });

  it('that was removed after the button appeared is not created again', async () => {
    const states = ['available', 'downloadable'];
    const browser = browserWith(async () => states.shift() ?? 'downloadable');
    expect(await (await onDeviceModel('en', browser))!.rephrase('A line.')).toBeNull();
    expect(browser.create).not.toHaveBeenCalled();
  });

  it('that fails gives nothing and is let go all the same', async () => {
    const browser = browserWith(
      async () => 'available',
      () => Promise.reject(new Error('quota')),
    );
    expect(await (await onDeviceModel('en', browser))!.rephrase('A line.')).toBeNull();
    expect(browser.destroy).toHaveBeenCalledOnce();
  });
});
