package app.unhunch.library;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Binds a text to the records that mirror it. What does not fit exactly becomes `null` and binding goes on, so that
/// one run finds everything; [Fields] then explains each gap, as it knows the place.
final class Binding {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfigDefaults(c -> c.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
            .addHandler(new LeaveGap())
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new ExactText())
                    .addDeserializer(Integer.class, new ExactNumber())
                    .addDeserializer(Double.class, new ExactDecimal())
                    .addDeserializer(Boolean.class, new ExactTruth()))
            .build();

    private Binding() {}

    /// The text as a record; the text has passed [Locations] before.
    static <T extends Record> T bind(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    /// Text is text: a number is not turned into one.
    private static final class ExactText extends StdScalarDeserializer<String> {
        ExactText() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return parser.getString();
            }
            parser.skipChildren();
            return null;
        }
    }

    /// A whole number is that: neither a text nor a fraction is turned into one, and none is cut to fit.
    private static final class ExactNumber extends StdScalarDeserializer<Integer> {
        ExactNumber() {
            super(Integer.class);
        }

        @Override
        public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) && parser.getNumberType() == JsonParser.NumberType.INT) {
                return parser.getIntValue();
            }
            parser.skipChildren();
            return null;
        }
    }

    /// A number is that, with a fraction or without.
    private static final class ExactDecimal extends StdScalarDeserializer<Double> {
        ExactDecimal() {
            super(Double.class);
        }

        @Override
        public @Nullable Double deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
                return Double.valueOf(parser.getString());
            }
            parser.skipChildren();
            return null;
        }
    }

    /// Neither a text nor a number means yes or no.
    private static final class ExactTruth extends StdScalarDeserializer<Boolean> {
        ExactTruth() {
            super(Boolean.class);
        }

        @Override
        public @Nullable Boolean deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.hasToken(JsonToken.VALUE_TRUE) || parser.hasToken(JsonToken.VALUE_FALSE)) {
                return parser.hasToken(JsonToken.VALUE_TRUE);
            }
            parser.skipChildren();
            return null;
        }
    }

    private static final class LeaveGap extends DeserializationProblemHandler {
        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String message) {
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context,
                Class<?> target,
                ValueInstantiator instantiator,
                JsonParser parser,
                String message) {
            parser.skipChildren();
            return null;
        }
    }
}
