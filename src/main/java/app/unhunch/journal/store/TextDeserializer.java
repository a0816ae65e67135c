package app.unhunch.journal.store;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/// Reads what stands as a string of one form only, where Jackson would take others, too: a time as a number, say.
final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private final Function<String, T> parse;

    /// @param parse throws any exception for a text of another form
    TextDeserializer(Class<T> type, Function<String, T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    @SuppressWarnings("unchecked") // Whatever is made of another token is of our type.
    public T deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        return parse.apply(parser.getString());
    }
}
