/** Whoever runs the servers of other firms: legal notices have to say their address, and their mailboxes stand on customers' pages. */
const hosts =
  /\b(?:github|gitlab|vercel|netlify|cloudflare|amazon web services|aws|google (?:ireland|llc)|microsoft (?:ireland|azure)|wix(?:\.com)?|squarespace|godaddy|hetzner|strato|ionos|ovh|o2switch|gandi|hostinger|aruba|all-inkl|mittwald|infomaniak|hostpoint|one\.com|loopia|simply\.com)\b/i;

/** Longer texts are neither a name nor a domain (RFC 1035: 253 characters). */
const longest = 253;

/** @param text a name, a line in front of an address, or a mailbox's domain. */
export const runsServers = (text: string): boolean => text.length <= longest && hosts.test(text);
