package app.unhunch.settings;

import app.unhunch.figure.body.Person;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/// How the figure looks, part by part and as a whole.
public final class PersonParts {

    private final ObjectProperty<Person.Skin> skin = part("figureSkin", Person.USUAL.skin());
    private final ObjectProperty<Person.Hair> hair = part("figureHair", Person.USUAL.hair());
    private final ObjectProperty<Person.HairColour> hairColour = part("figureHairColour", Person.USUAL.hairColour());
    private final ObjectProperty<Person.Clothes> clothes = part("figureClothes", Person.USUAL.clothes());
    private final ObjectProperty<Person.Build> build = part("figureBuild", Person.USUAL.build());
    private final ObservableValue<Person> person = Bindings.createObjectBinding(
            () -> new Person(skin.get(), hair.get(), hairColour.get(), clothes.get(), build.get()),
            skin,
            hair,
            hairColour,
            clothes,
            build);

    PersonParts() {}

    /// The tone of the skin.
    public ObjectProperty<Person.Skin> skin() {
        return skin;
    }

    /// What is on the head.
    public ObjectProperty<Person.Hair> hair() {
        return hair;
    }

    /// The colour of the hair; it is kept while there is no hair to see.
    public ObjectProperty<Person.HairColour> hairColour() {
        return hairColour;
    }

    /// The colours of shirt and leggings.
    public ObjectProperty<Person.Clothes> clothes() {
        return clothes;
    }

    /// How broad the body is.
    public ObjectProperty<Person.Build> build() {
        return build;
    }

    /// The whole of it, made anew with every change of a part.
    ObservableValue<Person> person() {
        return person;
    }

    /// All of them, each under the name it has in the file.
    List<Property<?>> all() {
        return List.of(skin, hair, hairColour, clothes, build);
    }

    private <E> ObjectProperty<E> part(String name, E usual) {
        return new SimpleObjectProperty<>(this, name, usual);
    }
}
