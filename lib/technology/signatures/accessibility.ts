/** Accessibility overlays. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Accessibility',
  tools: [
    { name: 'accessiBe', loads: ['acsbapp.com/', 'acsbap.com/'] },
    { name: 'AudioEye', loads: ['ws.audioeye.com/', 'wsmcdn.audioeye.com/', 'wsv3cdn.audioeye.com/'] },
    { name: 'EqualWeb', loads: 'cdn.equalweb.com/' },
    { name: 'Eye-Able', loads: ['cdn.eye-able.com/', 'www.eye-able-cdn.com/'] },
    { name: 'UserWay', loads: 'cdn.userway.org/' },
  ],
} satisfies SignatureFile;
