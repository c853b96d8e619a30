/** What stands around every screen: layout, languages, colours, messages, errors and work in the background. */
@NullMarked
package org.dinggang.ui.shell;

import org.jspecify.annotations.NullMarked;
