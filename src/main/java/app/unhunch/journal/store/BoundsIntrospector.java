package app.unhunch.journal.store;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.type.TypeFactory;
import tools.jackson.databind.util.StdConverter;

/// Checks the bounds of [Within] while Jackson reads, so that Jackson can tell where in a line a wrong value stands.
final class BoundsIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Object findDeserializationConverter(MapperConfig<?> config, Annotated component) {
        Within bounds = component.getAnnotation(Within.class);
        return bounds == null ? null : new Check(component.getType(), bounds);
    }

    /// Hands a value on as it is.
    private static final class Check extends StdConverter<Object, Object> {

        private final JavaType type;
        private final Within bounds;

        Check(JavaType type, Within bounds) {
            this.type = type;
            this.bounds = bounds;
        }

        @Override
        public Object convert(Object value) {
            long size = value instanceof Number number ? number.longValue() : ((String) value).length();
            if (size < bounds.min() || size > bounds.max()) {
                throw new IllegalArgumentException(size + " is not inside " + bounds);
            }
            return value;
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return type;
        }
    }
}
