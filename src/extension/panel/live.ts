import { createContext } from 'react';

/** Is there somebody to carry out what the buttons ask for? Not after an update of the extension, until it is reloaded. */
export const Live = createContext(true);
