/** The tables of the ledger: facts read as of a change, written with one, ended, never overwritten. */
@NullMarked
package org.dinggang.registry.ledger;

import org.jspecify.annotations.NullMarked;
