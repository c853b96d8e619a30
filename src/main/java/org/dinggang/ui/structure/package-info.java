/** What the screens about post structures share: boards of grades, arithmetic, findings, effects. */
@NullMarked
package org.dinggang.ui.structure;

import org.jspecify.annotations.NullMarked;
