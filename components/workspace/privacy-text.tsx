/** The privacy text as the extension itself shows it; docs/privacy.md says the same to those who have not installed it. */
const parts = [
  [
    'The short version',
    'Fitglass has no server, no account and no key. What it reads stays in this browser, and it makes no connection of its own, not even to look for news about itself.',
  ],
  [
    'When it reads',
    'Only when you press its button on a page, or, if you allowed it, when you open a LinkedIn page while its panel is open. It reads what the page already shows. It does not scroll, click, open pages by itself or add anything to the page.',
  ],
  [
    'What it takes',
    'Business facts: what a company is, does and says about itself; a person’s name, role and career. It never takes photos, private contact data, connections, age, gender, family, health, beliefs or origin, and it does not guess character.',
  ],
  [
    'What you owe the people you keep',
    'In many countries, keeping notes on people at work makes you responsible for them: have a reason, keep them no longer than needed, tell people when they ask, and erase on request. The limits above are set so that this is the usual case.',
  ],
  [
    'What it cannot protect you from',
    'Others who use this computer account, other extensions that you installed, and the terms of the sites that you visit, which may restrict tools like this one.',
  ],
] as const;

export function PrivacyText() {
  return (
    <section id="privacy" className="mt-12 border-t-2 border-ink pt-3">
      <h2 className="text-18 font-semibold">Privacy</h2>
      {parts.map(([title, text]) => (
        <div key={title} className="mt-4 max-w-150">
          <h3 className="font-semibold">{title}</h3>
          <p className="mt-1 text-15 text-soft">{text}</p>
        </div>
      ))}
    </section>
  );
}
