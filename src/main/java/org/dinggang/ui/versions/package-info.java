/** A version of a structure: the editor of a draft, the bureau's decision, two versions side by side. */
@NullMarked
package org.dinggang.ui.versions;

import org.jspecify.annotations.NullMarked;
