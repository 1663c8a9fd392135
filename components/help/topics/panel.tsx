/** How to use the panel on a page. */
import { defineTopic } from '../help-topic';

function Panel() {
  return (
    <>
      <ol className="list-decimal pl-5">
        <li>Open a company’s page, a profile, a search or a company’s website.</li>
        <li>Press the Fitglass button in the toolbar, or Ctrl + Shift + Y (Command + Shift + Y on a Mac). The page is read then, and only then.</li>
        <li>Read the verdict, then the reasons: under each stand the words of the page that it rests on.</li>
        <li>
          Under “Not known yet”, press “If so” or “If not” to see what an answer would make of the verdict. Nothing is kept of it; “Answer it” keeps
          yours.
        </li>
        <li>Do the one next step: open the page that settles an open question, save, or rule out with a reason.</li>
        <li>Before a call, open the call sheet: press P, or “Call sheet” on a row of your lists.</li>
      </ol>
      <p className="mt-4">
        Visit a company first and then somebody who works there: the company’s verdict joins the person’s by itself. What you read is kept for a while
        on this machine and sent nowhere.
      </p>
    </>
  );
}

export default defineTopic({ id: 'panel', title: 'On a page', about: 'The button, the verdict, the next step.', order: 80, Show: Panel });
