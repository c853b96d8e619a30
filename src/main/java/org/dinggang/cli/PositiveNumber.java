package org.dinggang.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Understands a whole number of at least 1 with at most nine digits. */
final class PositiveNumber implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String value) {
        if (!value.matches("[1-9][0-9]{0,8}")) {
            throw new TypeConversionException(value);
        }
        return Integer.valueOf(value);
    }
}
