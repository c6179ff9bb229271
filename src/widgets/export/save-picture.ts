import { saveFile, saveText } from '../../device/save-file';
import { drawPicture, pngOf } from './draw-picture';

type Wanted = { name: string; title: string; address: string };

/**
 * Hands the reader the pictures of a widget as one file, SVG or PNG by the end of its name, with
 * title, result, source and address in it. False where there is no picture or the browser draws none.
 */
export async function savePicture(
  figure: Element,
  { name, title, address }: Wanted,
): Promise<boolean> {
  const words = (selector: string) => figure.querySelector(selector)?.textContent?.trim() ?? '';
  try {
    const summary = words('[data-summary]');
    const picture = drawPicture(figure, {
      title,
      summary,
      source: words('.widget-source'),
      address,
    });
    if (picture === undefined) return false;
    if (name.endsWith('.svg')) saveText(name, picture.svg, 'image/svg+xml');
    else saveFile(name, await pngOf(picture));
    return true;
  } catch {
    return false;
  }
}
