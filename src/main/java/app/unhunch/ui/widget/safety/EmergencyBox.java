package app.unhunch.ui.widget.safety;

import app.unhunch.i18n.Texts;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Labels;
import java.util.List;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What the emergency services are called for.
public final class EmergencyBox extends VBox {

    public EmergencyBox(Texts texts) {
        Theme.dress(this, "welcome");
        getStyleClass().add("emergency");
        getChildren()
                .addAll(
                        Labels.of(Feather.PHONE_CALL, texts.get("notice.emergency"), "emergency-title"),
                        new Bullets(List.of(
                                texts.get("notice.emergency.chest"),
                                texts.get("notice.emergency.head"),
                                texts.get("notice.emergency.accident"),
                                texts.get("notice.emergency.legs"),
                                texts.get("notice.emergency.bladder"))));
    }
}
