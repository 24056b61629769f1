// First, so that the editor finds its language services as files of our own origin.
import 'graphiql/setup-workers/vite';
import './styles/libraries.css';
import './styles/page.css';
import './styles/editor.css';
import './styles/panels.css';
import { createRoot } from 'react-dom/client';
import { begin } from './gateway-client.js';
import { Page } from './page.js';

const element = document.getElementById('page');
if (!element) throw new Error('the document has no place for the page');
createRoot(element).render(<Page />);
void begin();
