/** The tables of rounds and plans. Everything here works inside a transaction that says which institutions it sees. */
@NullMarked
package org.dinggang.rounds.store;

import org.jspecify.annotations.NullMarked;
