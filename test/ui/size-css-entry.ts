import css from '../../src/ui/interstitial/interstitial.css?inline';

export { css };
