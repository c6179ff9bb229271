import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ensure, type Leg, type Reader } from '../reader.ts';

/** Shows a widget in a frame of a page of another site for as long as the work takes. */
async function embedElsewhere(
  reader: Reader,
  sandbox: string,
  work: () => Promise<void>,
): Promise<void> {
  // WebKit's driver counts a place within a frame from the corner of the page: a frame that stands
  // elsewhere is clicked beside what was meant
  const look = '<style>body{margin:0}iframe{border:0;display:block}</style>';
  const frame = `<iframe title="frame" ${sandbox} width="800" height="700" src="${reader.book}embed/nps-calculator/"></iframe>`;
  const script =
    'addEventListener("message",({data})=>{if(data.height)document.documentElement.dataset.height=data.height})';
  const server = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><link rel="icon" href="data:,"><title>Course</title>${look}${frame}<script>${script}</script>`,
      );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    // another name of this machine is another site
    await reader.engine.goTo(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await work();
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const isAwake = () =>
  document.querySelector('[data-ready]') !== null &&
  document.querySelector('fieldset:disabled') === null;

/**
 * What a click on the link of an embed came to: a new tab, or the address as text where the browser
 * opened none.
 */
async function opensTab(reader: Reader): Promise<'tab' | 'address'> {
  for (const began = Date.now(); Date.now() - began < 30_000; ) {
    if ((await reader.engine.countTabs()) > 1) return 'tab';
    let isText = false;
    await reader.engine.inFrame('iframe', async () => {
      isText = (await reader.text('.embed-source')).includes('/go/nps-calculator/');
    });
    if (isText) return 'address';
  }
  throw new Error('no tab was opened, and no address was given');
}

/** Paper and other people's pages. */
export const leaving: Leg[] = [
  {
    name: 'print',
    steps: {
      'a chapter prints to PDF, on pages': async (reader) => {
        await reader.open('en/scores/');
        const pdf = await reader.engine.print();
        if (!pdf)
          return console.log(
            `    ${reader.engine.name} has no command to print; only its page was looked at`,
          );
        ensure(pdf.subarray(0, 5).toString() === '%PDF-', 'it is no PDF');
        const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        ensure(
          pdf.length > 100_000 && pages !== 1,
          `a chapter of ${pages} pages and ${pdf.length} bytes`,
        );
      },
    },
  },
  {
    name: 'embed',
    steps: {
      'a widget works in a frame of another site and tells how tall it is': async (reader) => {
        await embedElsewhere(reader, '', async () => {
          await reader.engine.inFrame('iframe', async () => {
            await reader.until('the widget is awake', isAwake);
            // in a frame of another site only a click gives the focus
            await reader.click('#nps-calculator-promoters');
            await reader.press('ArrowUp');
            await reader.seeText('[data-summary]', '91 promoters');
          });
          await reader.until(
            'the page knows its height',
            () => Number(document.documentElement.dataset['height']) > 300,
          );
        });
      },
      'its link opens the book in a tab of its own, or gives its address': async (reader) => {
        await embedElsewhere(reader, '', async () => {
          await reader.engine.inFrame('iframe', async () => {
            await reader.until('the widget is awake', isAwake);
            await reader.click('.embed-source a');
          });
          if ((await opensTab(reader)) === 'address')
            return console.log(
              `    ${reader.engine.name} opened no tab when its driver clicked; the link gave its address in its place`,
            );
          await reader.engine.switchTab(1);
          await reader.arrive('/en/scores/#nps-calculator');
          await reader.engine.closeTab();
        });
      },
      'in the strictest sandbox it works and offers no link that cannot open': async (reader) => {
        await embedElsewhere(reader, 'sandbox="allow-scripts"', () =>
          reader.engine.inFrame('iframe', async () => {
            await reader.until('the widget is awake', isAwake);
            // in a frame of another site only a click gives the focus
            await reader.click('#nps-calculator-promoters');
            await reader.press('ArrowUp');
            await reader.seeText('[data-summary]', '91 promoters');
            await reader.until(
              'there is no link',
              () => document.querySelector('a[href]') === null,
            );
          }),
        );
      },
    },
  },
];
