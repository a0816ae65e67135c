package app.unhunch.ui.session;

/// What a button or a key on the session screen can do.
interface SessionActions {
    void toggle();

    void next();

    void back();

    void extend();

    void hurts();

    void toggleFullScreen();

    void toggleMute();

    void toggleSmall();

    void askToStop();

    void showKeys();
}
