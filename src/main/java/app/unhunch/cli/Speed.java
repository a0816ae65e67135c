package app.unhunch.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads how many times faster than life a session runs: a whole number from 1 to 1000.
final class Speed implements ITypeConverter<Integer> {

    private static final Pattern RANGE = Pattern.compile("[1-9][0-9]{0,2}|1000");

    @Override
    public Integer convert(String value) {
        if (!RANGE.matcher(value).matches()) {
            throw new TypeConversionException("no speed: " + value);
        }
        return Integer.valueOf(value);
    }
}
