/** The user's choices about the panel, in the table of settings. What another version wrote and this one cannot read is passed over. */
import { type PanelChoices, panelChoicesSchema, usualChoices } from '@/lib/protocol/panel-choices';
import { putSetting, setting } from '@/lib/storage/settings';

const name = 'panel';

export async function panelChoices(): Promise<PanelChoices> {
  const read = panelChoicesSchema.safeParse(await setting(name));
  return read.success ? read.data : usualChoices;
}

export async function choosePanel(choices: PanelChoices): Promise<PanelChoices> {
  await putSetting(name, choices);
  return choices;
}
