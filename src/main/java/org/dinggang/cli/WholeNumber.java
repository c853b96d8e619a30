package org.dinggang.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands a whole number within bounds, and knows them, so that a mistake can be answered with them. */
abstract class WholeNumber implements ITypeConverter<Integer> {

    private static final String DIGITS = "[1-9][0-9]{0,8}";

    private final int most;

    /** Numbers from 1 to this one. */
    WholeNumber(int most) {
        this.most = most;
    }

    @Override
    public final Integer convert(String value) {
        if (!value.matches(DIGITS) || Integer.parseInt(value) > most) {
            throw new TypeConversionException(value);
        }
        return Integer.valueOf(value);
    }

    /** The greatest number that is understood; the least is 1. */
    final int most() {
        return most;
    }
}
