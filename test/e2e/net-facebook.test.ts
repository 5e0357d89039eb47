import { tryCatches } from './net-catches.ts';

tryCatches('facebook');
