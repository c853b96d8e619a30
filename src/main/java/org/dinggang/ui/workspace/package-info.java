/** The plan workspace: post board, people and why, kept in step, and what can be done with a plan. */
@NullMarked
package org.dinggang.ui.workspace;

import org.jspecify.annotations.NullMarked;
