import { type Currency, currencies, settingsKey } from '../../device/settings';
import { settingsRecord } from '../../device/settings-record';
import { deviceStorage } from '../../device/storage';
import { useWords } from '../frame/words';
import styles from './CurrencyChoice.module.css';

type Props = {
  state: { values: { currency: Currency }; set: (name: 'currency', value: Currency) => void };
};

/**
 * The currency of the sums of a widget; what is chosen here holds for the whole book on this
 * device.
 */
export function CurrencyChoice({ state: { values, set } }: Props) {
  const { id, t } = useWords();
  const own = `${id}-currency`;
  const choose = (currency: Currency) => {
    set('currency', currency);
    settingsRecord(deviceStorage()).change({ currency });
    // the settings and the other widgets of this page hear what another tab hears
    window.dispatchEvent(new StorageEvent('storage', { key: settingsKey }));
  };
  return (
    <p className={styles.currency}>
      <label htmlFor={own}>{t('widget.currency')}</label>{' '}
      <select
        id={own}
        value={values.currency}
        onChange={({ target }) => choose(target.value as Currency)}
      >
        {currencies.map((currency) => (
          <option key={currency}>{currency}</option>
        ))}
      </select>
    </p>
  );
}
