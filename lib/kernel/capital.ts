/** Words as the beginning of a line: "works in marketing" stands alone as "Works in marketing". */
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
