package org.dinggang.ui.shell;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a screen asks for the text of every constant of an enum, by {@link Translations#key}. Keys that are put together
 * cannot be found in the sources; this is how the build knows them, and misses none.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Repeatable(EnumTexts.All.class)
public @interface EnumTexts {
    /** What the keys begin with, ending in a dot. */
    String prefix();

    /** The enum whose constants' names end the keys. */
    Class<? extends Enum<?>> of();

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface All {
        /** Each of them. */
        EnumTexts[] value();
    }
}
