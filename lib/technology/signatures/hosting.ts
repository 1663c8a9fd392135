/** Where pages are served from, as far as they say so. */
import type { SignatureFile } from '../signature';

export default {
  category: 'Hosting',
  tools: [
    { name: 'Cloudflare', paths: '/cdn-cgi/', loads: 'challenges.cloudflare.com/', cookies: ['__cf_bm', 'cf_clearance'] },
    { name: 'Cloudinary', loads: ['res.cloudinary.com/', 'media-library.cloudinary.com/'] },
    {
      name: 'Firebase',
      loads: ['www.gstatic.com/firebasejs/', 'firebaseapp.com/', 'firebasestorage.googleapis.com/', 'firebasestorage.app/'],
      implies: 'Google Cloud',
    },
    { name: 'Netlify', paths: '/.netlify/', loads: 'netlify-cdp-loader.netlify.app/' },
    { name: 'Supabase', loads: 'supabase.co/' },
    { name: 'Vercel', loads: ['vercel.live/', 'public.blob.vercel-storage.com/'], paths: '/_vercel/' },
  ],
} satisfies SignatureFile;
