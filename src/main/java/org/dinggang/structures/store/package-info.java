/** The tables of structure versions. */
@NullMarked
package org.dinggang.structures.store;

import org.jspecify.annotations.NullMarked;
