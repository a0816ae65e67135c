package app.unhunch.library;

import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.Document;
import app.unhunch.library.check.RoutineCheck;
import app.unhunch.library.problem.English;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A good file with the two that judge it: the schema an editor knows, and the loader of the program.
enum Sample {
    HELD,
    COUNTED,
    ROUTINE,
    POSE,
    TRANSLATION,
    ROUTINE_TRANSLATION;

    private static final Schema STRETCHES = schema("stretch.schema.json");
    private static final Schema ROUTINES = schema("routine.schema.json");
    private static final Schema TRANSLATIONS = schema("translation.schema.json");
    private static final Schema POSES = schema("pose.schema.json");

    String good() {
        return switch (this) {
            case HELD -> Example.HELD;
            case COUNTED -> Example.COUNTED;
            case ROUTINE -> Example.ROUTINE;
            case POSE -> Example.POSE;
            case TRANSLATION -> Example.TRANSLATION;
            case ROUTINE_TRANSLATION -> Example.ROUTINE_TRANSLATION;
        };
    }

    /// What the schema finds wrong with a text in place of the good one.
    List<String> schemaSays(String text) {
        Schema schema = switch (this) {
            case HELD, COUNTED -> STRETCHES;
            case ROUTINE -> ROUTINES;
            case POSE -> POSES;
            case TRANSLATION, ROUTINE_TRANSLATION -> TRANSLATIONS;
        };
        return schema.validate(text, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /// What the loader finds wrong with it.
    List<String> loaderSays(String text) {
        Document document = Example.document("any.json", text);
        CheckResult<?> result = switch (this) {
            case HELD, COUNTED -> Example.stretch(document);
            case ROUTINE -> RoutineCheck.of(document, Example.catalog());
            case POSE -> Example.pose(document);
            case TRANSLATION, ROUTINE_TRANSLATION -> Example.translation(document);
        };
        return result.problems().stream().map(English::message).toList();
    }

    private static Schema schema(String name) {
        Path file = Path.of("routines/schema", name);
        try {
            // Its $id is relative, so it is read with the place it has.
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(SchemaLocation.of(file.toUri().toString()), Files.readString(file), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
