package app.unhunch.settings;

import app.unhunch.figure.body.Person;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// How the figure looks, part by part and as a whole.
public final class PersonParts {

    private final ChoiceSetting<Person.Skin> skin;
    private final ChoiceSetting<Person.Hair> hair;
    private final ChoiceSetting<Person.HairColour> hairColour;
    private final ChoiceSetting<Person.Clothes> clothes;
    private final ChoiceSetting<Person.Build> build;
    private final ObservableValue<Person> person;

    PersonParts(SettingsRegistry declared) {
        skin = declared.choice("figureSkin", Person.USUAL.skin());
        hair = declared.choice("figureHair", Person.USUAL.hair());
        hairColour = declared.choice("figureHairColour", Person.USUAL.hairColour());
        clothes = declared.choice("figureClothes", Person.USUAL.clothes());
        build = declared.choice("figureBuild", Person.USUAL.build());
        person = Bindings.createObjectBinding(this::together, declared.all().toArray(Observable[]::new));
    }

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

    private Person together() {
        return new Person(skin.get(), hair.get(), hairColour.get(), clothes.get(), build.get());
    }
}
