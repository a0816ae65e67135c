package app.unhunch.journal.store;

import app.unhunch.session.Outcome;
import app.unhunch.session.pain.BodyPart;
import app.unhunch.session.pain.Response;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Turns the records of a line into JSON and back. Keys that are not known are passed over. The others have to be
/// there, and of the right type, as nothing is converted; only what may be `null` in a record may be missing.
public final class LineMapper {

    static final int SCHEMA_VERSION = 1;

    /// Made with the first line, away from the window: the first mapper of a process takes its time.
    static final JsonMapper JSON = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.FAIL, Nulls.FAIL))
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_NULL))
            .annotationIntrospector(
                    AnnotationIntrospector.pair(new JacksonAnnotationIntrospector(), new BoundsIntrospector()))
            .addModule(new SimpleModule()
                    .addDeserializer(String.class, new TextDeserializer<>(String.class, text -> text))
                    .addDeserializer(UUID.class, new TextDeserializer<>(UUID.class, LineMapper::id))
                    .addDeserializer(
                            OffsetDateTime.class, new TextDeserializer<>(OffsetDateTime.class, LineMapper::time))
                    .addDeserializer(Outcome.class, constant(Outcome.class))
                    .addDeserializer(BodyPart.class, constant(BodyPart.class))
                    .addDeserializer(Response.class, constant(Response.class)))
            .build();

    private LineMapper() {}

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(16).build())
                .build();
    }

    private static UUID id(String text) {
        UUID id = UUID.fromString(text);
        // It would also take one with zeros left out.
        return check(id, id.toString().equalsIgnoreCase(text));
    }

    private static OffsetDateTime time(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        // Years that a calendar of ours can count in.
        return check(time, time.getYear() >= 1970 && time.getYear() <= 9999);
    }

    /// A constant by its name in small letters.
    private static <E extends Enum<E>> TextDeserializer<E> constant(Class<E> type) {
        return new TextDeserializer<>(type, text -> {
            E constant = Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
            return check(constant, constant.name().toLowerCase(Locale.ROOT).equals(text));
        });
    }

    private static <T> T check(T value, boolean right) {
        if (!right) {
            throw new IllegalArgumentException("not of its form: " + value);
        }
        return value;
    }
}
