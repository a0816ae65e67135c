package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Person;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonPartsTest {

    private final PersonParts parts = new PersonParts(new SettingsRegistry());

    @Test
    void untilSomebodyChoosesItIsTheUsualPerson() {
        assertThat(parts.person().getValue()).isEqualTo(Person.USUAL);
    }

    @Test
    void everyPartReachesThePersonAtOnce() {
        List<Person> seen = new ArrayList<>();
        parts.person().subscribe(person -> seen.add(person));
        parts.skin().set(Person.Skin.ALMOND);
        parts.hair().set(Person.Hair.BOB);
        parts.hairColour().set(Person.HairColour.RED);
        parts.clothes().set(Person.Clothes.SLATE);
        parts.build().set(Person.Build.STURDY);

        assertThat(seen)
                .hasSize(6)
                .startsWith(Person.USUAL)
                .endsWith(new Person(
                        Person.Skin.ALMOND,
                        Person.Hair.BOB,
                        Person.HairColour.RED,
                        Person.Clothes.SLATE,
                        Person.Build.STURDY));
    }

    @Test
    void theColourOfTheHairIsKeptWhileThereIsNone() {
        parts.hairColour().set(Person.HairColour.BLOND);
        parts.hair().set(Person.Hair.NONE);
        parts.hair().set(Person.Hair.SHORT);

        assertThat(parts.person().getValue().hairColour()).isEqualTo(Person.HairColour.BLOND);
    }
}
