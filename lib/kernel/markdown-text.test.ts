import { expect, it } from 'vitest';
import { literal } from './markdown-text';

it.each([
  ['a *bold* _claim_ with `code` and ~~strokes~~', 'a \\*bold\\* \\_claim\\_ with \\`code\\` and \\~\\~strokes\\~\\~'],
  ['![seen](https://tracker.example/x.png)', '!\\[seen\\](https://tracker.example/x.png)'],
  ['<script>alert(1)</script> &lt;b&gt; R&D', '\\<script\\>alert(1)\\</script\\> \\&lt;b\\&gt; R&D'],
  ['one\n\n# two\n- three', 'one \\# two - three'],
  ['- a point', '\\- a point'],
  ['1. a step', '1\\. a step'],
])('keeps %s what it is', (text, written) => expect(literal(text)).toBe(written));
