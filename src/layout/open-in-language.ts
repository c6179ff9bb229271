import { settingsKey } from '../device/settings';

/**
 * Defines the function with which a language-neutral page goes on to the reader's language: the one chosen before,
 * else the first of the browser's that the book has, else the first link. Query and hash are kept.
 */
export const openInLanguage = `function openInLanguage(){const links=[...document.querySelectorAll('a[data-language]')];let wanted='';
try{wanted=(JSON.parse(localStorage.getItem(${JSON.stringify(settingsKey)}))||{}).language||''}catch{}
const by=(tag)=>{const t=tag.toLowerCase();return links.find((a)=>a.dataset.language===t)||(/^zh\\b/.test(t)?links.find((a)=>a.dataset.language===(/hant|tw|hk|mo/.test(t)?'zh-hant':'zh-hans')):links.find((a)=>a.dataset.language===t.split('-')[0]))};
const link=(wanted&&by(wanted))||navigator.languages.map(by).find(Boolean)||links[0];const to=new URL(link.href);to.search=location.search;if(location.hash)to.hash=location.hash;location.replace(to)}`;
