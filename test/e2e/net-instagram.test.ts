import { tryCatches } from './net-catches.ts';

tryCatches('instagram');
