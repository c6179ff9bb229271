// What a reader gets from the search dialog, and what it costs, measured in a browser.

async function openDialog(page, address, language) {
  await page.goto(`${address}${language}/`);
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('Control+k');
}

const field = (page) => page.locator('#search-dialog-query');
const answered = (page, query) =>
  page.waitForFunction(
    (text) => {
      const list = document.querySelector('#search-dialog-results');
      return list?.getAttribute('aria-busy') === 'false' && list.dataset.answers === text;
    },
    query,
    { polling: 50 },
  );
/** A query as the dialog normalises it, for comparing. */
const plain = (query) =>
  query
    .normalize('NFC')
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/["“”„«»「」『』]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Each row with the rank of the first option that leads to a right section, 0 when none does. */
export async function measureAnswers(browser, address, rows) {
  const page = await browser.newPage();
  let language = '';
  const answers = [];
  for (const row of rows) {
    if (row.language !== language) await openDialog(page, address, row.language);
    language = row.language;
    await field(page).fill('');
    await field(page).fill(row.query);
    await answered(page, plain(row.query));
    const shown = await page
      .locator('#search-dialog-results a[role=option]')
      .evaluateAll((links) => links.map((link) => link.hash.slice(1)));
    answers.push({
      ...row,
      shown,
      rank: shown.findIndex((anchor) => row.answers.includes(anchor)) + 1,
    });
  }
  await page.close();
  return answers;
}

/** Bytes and requests of a first query: until the first answer stands there, and until texts do. Icons and fonts are the page's own. */
export async function measureCost(browser, address, rows) {
  const costs = [];
  for (const [index, { language, query }] of rows.entries()) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${address}${language}/`);
    await page.waitForLoadState('networkidle');
    // Pagefind fetches in a worker, whose requests the page tells too
    const finished = [];
    page.on('requestfinished', (request) => {
      if (!/\.(svg|woff2)$/.test(request.url())) finished.push(request.sizes());
    });
    const spentSoFar = async () => {
      const sizes = await Promise.all(finished);
      return {
        requests: sizes.length,
        bytes: sizes.reduce(
          (sum, { responseBodySize, responseHeadersSize }) =>
            sum + responseBodySize + responseHeadersSize,
          0,
        ),
      };
    };
    await page.keyboard.press('Control+k');
    await field(page).fill(query);
    await answered(page, plain(query));
    await page.waitForLoadState('networkidle');
    const terms = await page.evaluate(() => {
      const own = performance
        .getEntriesByType('resource')
        .filter(({ name }) => /\/_astro\/[^/]*search[^/]*\.js$|\/search\/terms\.json$/.test(name));
      return {
        requests: own.length,
        bytes: own.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      };
    });
    const texts = await spentSoFar();
    const following = rows[(index + 1) % rows.length].query;
    await field(page).fill(following);
    await answered(page, plain(following));
    await page.waitForLoadState('networkidle');
    const both = await spentSoFar();
    costs.push({
      terms,
      texts,
      next: { bytes: both.bytes - texts.bytes, requests: both.requests - texts.requests },
    });
    await context.close();
  }
  const summary = (of) => ({
    requests: Math.max(...costs.map((cost) => cost[of].requests)),
    bytes: Math.max(...costs.map((cost) => cost[of].bytes)),
    median: median(costs.map((cost) => cost[of].bytes)),
  });
  return {
    terms: summary('terms'),
    texts: summary('texts'),
    next: summary('next'),
    mean: costs.reduce((sum, { texts }) => sum + texts.bytes, 0) / costs.length,
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Milliseconds from the last key of a query to the first frame with its card, and with its first text, on a processor four times slower. */
export async function measureSpeed(browser, address, rows) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  let language = '';
  const millis = [];
  for (const row of rows) {
    if (row.language !== language) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await openDialog(page, address, row.language);
      await field(page).fill('nps');
      await answered(page, 'nps');
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    }
    language = row.language;
    const query = plain(row.query);
    const tries = [];
    for (let turn = 0; turn < 3; turn++) {
      await field(page).fill(query.slice(0, -1));
      await answered(page, query.slice(0, -1).trim());
      await page.evaluate(() => {
        const input = document.querySelector('#search-dialog-query');
        const list = document.querySelector('#search-dialog-results');
        for (const group of list.querySelectorAll('.search-group')) group.dataset.old = '';
        let isBusy = false;
        // a query may have no text beside its card
        const isText = () =>
          list.querySelector('.search-group:not(.search-terms, [data-old])') !== null ||
          (isBusy && list.getAttribute('aria-busy') === 'false');
        const isCard = () => list.querySelector('.search-group:not([data-old])') !== null;
        window.answerMillis = new Promise((resolve) => {
          input.addEventListener(
            'beforeinput',
            ({ timeStamp }) => {
              let card;
              new MutationObserver((_, observer) => {
                const isTextToo = isText();
                const isCardToo = isCard() || isTextToo;
                isBusy ||= list.getAttribute('aria-busy') === 'true';
                if (isTextToo) observer.disconnect();
                requestAnimationFrame(() => {
                  if (isCardToo) card ??= performance.now() - timeStamp;
                  if (isTextToo) resolve({ card, text: performance.now() - timeStamp });
                });
              }).observe(list, { childList: true, attributeFilter: ['aria-busy'] });
            },
            { once: true },
          );
        });
      });
      await page.keyboard.insertText(query.slice(-1));
      tries.push(await page.evaluate(() => window.answerMillis));
    }
    // the middle of three, for a machine that does something else for a moment is not what is measured
    millis.push({
      card: median(tries.map(({ card }) => card)),
      text: median(tries.map(({ text }) => text)),
    });
  }
  await page.close();
  const summary = (of) => ({
    median: median(millis.map((one) => one[of])),
    most: Math.max(...millis.map((one) => one[of])),
  });
  return { card: summary('card'), text: summary('text') };
}
