import fc from 'fast-check';

// Property tests draw the same examples on every machine and every day.
fc.configureGlobal({ seed: 20201001 });
