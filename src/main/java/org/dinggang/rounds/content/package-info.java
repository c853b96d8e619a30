/** What is computed of a plan, in memory and from its basis alone: edits, the open plan, differences, questions. */
@NullMarked
package org.dinggang.rounds.content;

import org.jspecify.annotations.NullMarked;
