/** What a page says to whoever reads it. */
export interface PageText {
  /** Address of the page that was read. */
  url: string;
  /** One line of the page is one line; "" when it shows no words. */
  text: string;
}
