import 'virtual:tokens.css';
import '../style/base.css';
import './embed.css';

// The whole script of an embedded figure: it tells the page around it how high it is.

const tell = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  window.parent.postMessage({ type: 'bo-may:height', height }, '*');
};

if (window.parent !== window) new ResizeObserver(tell).observe(document.documentElement);
