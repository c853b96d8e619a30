/** Rosters from workbooks: what would change, all of it or nothing, and back again. */
@NullMarked
package org.dinggang.registry.imports;

import org.jspecify.annotations.NullMarked;
