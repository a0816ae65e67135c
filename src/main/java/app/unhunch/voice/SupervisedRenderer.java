package app.unhunch.voice;

/// Lets through only true sound, and gives up on a renderer that fails again and again.
record SupervisedRenderer(Renderer renderer, Strikes strikes) implements Renderer {

    @Override
    public byte[] render(Utterance what) throws VoiceException {
        strikes.check();
        try {
            byte[] sound = Wav.checked(renderer.render(what));
            strikes.succeeded();
            return sound;
        } catch (VoiceException e) {
            strikes.failed(e);
            throw e;
        }
    }
}
