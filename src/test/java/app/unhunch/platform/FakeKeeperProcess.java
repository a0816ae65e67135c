package app.unhunch.platform;

import java.io.InputStream;
import java.io.OutputStream;

/// A program that runs until it is told to end.
final class FakeKeeperProcess extends Process {

    private boolean destroyed;

    @Override
    public void destroy() {
        destroyed = true;
    }

    @Override
    public boolean isAlive() {
        return !destroyed;
    }

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public InputStream getErrorStream() {
        return InputStream.nullInputStream();
    }

    @Override
    public int waitFor() {
        throw new IllegalStateException("nobody waits for it");
    }

    @Override
    public int exitValue() {
        throw new IllegalThreadStateException("it still runs, or was ended by force");
    }
}
