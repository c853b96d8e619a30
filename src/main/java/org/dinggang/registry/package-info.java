/**
 * The ledger of institutions and their people: what is known, since which change, and who changed what. Nothing in it is overwritten:
 * a correction ends a fact and adds another, so that every earlier state can be had again.
 */
@NullMarked
package org.dinggang.registry;

import org.jspecify.annotations.NullMarked;
