/// Which routine to offer now, from what was done before.
package app.unhunch.journal.offer;
