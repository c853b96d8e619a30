/** The structures of all institutions, and that of one: what is in force, its versions, the establishment, recommendation numbers. */
@NullMarked
package org.dinggang.ui.structures;

import org.jspecify.annotations.NullMarked;
