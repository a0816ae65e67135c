package app.unhunch.voice;

import java.io.IOException;

/// A line could not be said; the message is one plain sentence that tells why.
public final class VoiceException extends IOException {

    private static final long serialVersionUID = 1;

    public VoiceException(String message) {
        super(message);
    }

    public VoiceException(String message, Throwable cause) {
        super(message, cause);
    }
}
