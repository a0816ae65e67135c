package app.unhunch.cli;

import app.unhunch.plan.Wish;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads how many minutes a routine is to take.
final class Minutes implements ITypeConverter<Integer> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    @Override
    public Integer convert(String value) {
        if (!NUMBER.matcher(value).matches() || !Wish.allows(Integer.parseInt(value))) {
            throw new TypeConversionException("no number of minutes: " + value);
        }
        return Integer.valueOf(value);
    }
}
