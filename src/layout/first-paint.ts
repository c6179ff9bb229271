import { settingsKey } from '../device/settings';

/**
 * The few lines that run before the page is drawn: they put the reader's theme, text size and line height on <html>, and the mark of
 * a page that is read from its top, whose far parts can wait; at most ten seconds, should the script that lays them out (settle.ts) never come.
 * A fragment that comes meanwhile, by a script, by Back or typed, ends that state and is jumped to anew: its target may not have been laid out.
 * Only known words are taken from storage; device/settings.ts describes the data.
 */
export const firstPaint = `(()=>{const r=document.documentElement;r.classList.add('js');
if(!location.hash&&performance.getEntriesByType('navigation')[0]?.type==='navigate'){r.dataset.arriving='';setTimeout(()=>delete r.dataset.arriving,1e4);
addEventListener('hashchange',()=>{if(r.dataset.arriving==null)return;delete r.dataset.arriving;const jump=()=>{try{document.getElementById(decodeURIComponent(location.hash.slice(1))).scrollIntoView()}catch{}};
jump();if(document.readyState==='loading')addEventListener('DOMContentLoaded',jump)})}try{const s=JSON.parse(localStorage.getItem(${JSON.stringify(settingsKey)}))||{};
if(/^(light|dark)$/.test(s.theme))r.dataset.theme=s.theme;if([-1,1,2,3].includes(s.textSize))r.dataset.textSize=s.textSize;
if(/^(close|loose)$/.test(s.leading))r.dataset.leading=s.leading;if(s.shortcuts===false)r.dataset.shortcuts='off'}catch{}})()`;
