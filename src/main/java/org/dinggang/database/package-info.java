/**
 * How the program gets its PostgreSQL: the embedded server or one by address, the roles that work on it, its migrations, and
 * transactions that see the rows of some institutions only.
 */
@NullMarked
package org.dinggang.database;

import org.jspecify.annotations.NullMarked;
