//! Paths that are not what a path should be.

use crate::bench::{Case, Input, read, refused, taken, try_all};
use rustix::fs::{CWD, Mode, mkfifoat};
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::Path;

fn fifo(name: &'static str) -> impl Fn(&Path) {
    move |folder| {
        mkfifoat(CWD, folder.join(name), Mode::RWXU).unwrap();
    }
}

fn link(to: &'static str, name: &'static str) -> impl Fn(&Path) {
    move |folder| symlink(to, folder.join(name)).unwrap()
}

/// A file without rights, which is no obstacle to the superuser.
fn shut() -> Option<Case> {
    let shut = |folder: &Path| {
        let path = folder.join("shut.yaml");
        fs::write(&path, "").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    };
    let folder = tempfile::tempdir().unwrap();
    shut(folder.path());
    let superuser = fs::File::open(folder.path().join("shut.yaml")).is_ok();
    let case = refused(
        "a file without rights",
        &["import", "shut.yaml"],
        1,
        "cannot read",
    );
    (!superuser).then(|| case.prepare(shut))
}

fn cases() -> Vec<Case> {
    vec![
        refused("a folder", &["import", "."], 2, "is not a file"),
        refused(
            "a device without end",
            &["import", "/dev/zero"],
            2,
            "is not a file",
        ),
        refused(
            "a device that is full",
            &["import", "/dev/full"],
            2,
            "is not a file",
        ),
        refused(
            "a pipe without a writer",
            &["import", "pipe"],
            2,
            "is not a file",
        )
        .prepare(fifo("pipe")),
        refused(
            "a text from a pipe without a writer",
            &["set", "khamroev", "biography=@pipe"],
            2,
            "is not a file",
        )
        .prepare(fifo("pipe")),
        refused(
            "a text without end",
            &["set", "khamroev", "biography=@/dev/zero"],
            2,
            "is not a file",
        ),
        refused("an input without end", &["import", "-"], 4, "larger than")
            .input(Input::From("/dev/zero")),
        refused(
            "a narrative without end",
            &["add-incident", "--summary", "S", "--narrative", "-"],
            4,
            "larger than",
        )
        .input(Input::From("/dev/zero")),
        refused(
            "a file of 600 MB",
            &["import", "large.yaml"],
            4,
            "larger than",
        )
        .prepare(|folder| {
            fs::File::create(folder.join("large.yaml"))
                .unwrap()
                .set_len(600_000_000)
                .unwrap()
        }),
        refused(
            "an input that is a folder",
            &["import", "-"],
            1,
            "cannot read standard input",
        )
        .input(Input::From("/")),
        refused(
            "a link to a folder",
            &["import", "link.yaml"],
            2,
            "is not a file",
        )
        .prepare(link("/", "link.yaml")),
        refused(
            "a link to nothing",
            &["import", "link.yaml"],
            1,
            "cannot read link.yaml",
        )
        .prepare(link("nothing", "link.yaml")),
        refused(
            "a link to itself",
            &["import", "link.yaml"],
            1,
            "cannot read link.yaml",
        )
        .prepare(link("link.yaml", "link.yaml")),
        refused(
            "a path through a file",
            &["import", "case.dossier/x.yaml"],
            1,
            "cannot read",
        ),
        refused(
            "the dossier itself",
            &["import", "case.dossier"],
            4,
            "this is not UTF-8",
        ),
        refused("a program", &["import", "/bin/sh"], 4, "this is not UTF-8"),
        refused(
            "one good file and one bad",
            &["import", "good.yaml", "bad.yaml"],
            4,
            "bad.yaml:1",
        )
        .file("good.yaml", "# nothing\n")
        .file("bad.yaml", "colour: red\n"),
        refused(
            "output over a file",
            &["timeline", "--output", "kept"],
            1,
            "never overwritten",
        )
        .file("kept", "kept"),
        refused(
            "output over the dossier",
            &["export", "--output", "case.dossier"],
            1,
            "never overwritten",
        ),
        refused(
            "output over a link to nothing",
            &["export", "--output", "link"],
            1,
            "never overwritten",
        )
        .prepare(link("nothing", "link")),
        refused(
            "output over a link to a file above",
            &["export", "--output", "./../../../../../../etc/passwd"],
            1,
            "never overwritten",
        ),
        refused(
            "output into a folder that is not there",
            &["export", "--output", "no/such/file"],
            1,
            "cannot write",
        ),
        refused(
            "output that is a folder",
            &["export", "--output", "."],
            1,
            "cannot write",
        ),
        refused(
            "output to a full device",
            &["export", "--output", "/dev/full"],
            1,
            "cannot write",
        ),
        refused(
            "output to a pipe without a reader",
            &["export", "--output", "pipe"],
            1,
            "never overwritten",
        )
        .prepare(fifo("pipe")),
        refused(
            "output with a folder's name",
            &["export", "--output", "new/"],
            1,
            "cannot write",
        ),
        refused(
            "init over a file",
            &["init", "kept.dossier"],
            1,
            "nothing was overwritten",
        )
        .file("kept.dossier", "kept")
        .dossier(|_| {}),
        refused(
            "init over a link to nothing",
            &["init", "link.dossier"],
            1,
            "nothing was overwritten",
        )
        .prepare(link("nothing", "link.dossier")),
        refused(
            "init in a folder that is not there",
            &["init", "no/such.dossier"],
            1,
            "cannot use",
        )
        .or(3),
        refused(
            "a dossier that is a folder",
            &["timeline", "--dossier", "."],
            1,
            "it is not a file",
        ),
        refused(
            "a dossier that is a pipe",
            &["timeline", "--dossier", "pipe"],
            1,
            "it is not a file",
        )
        .prepare(fifo("pipe")),
        refused(
            "a dossier without end",
            &["timeline", "--dossier", "/dev/zero"],
            1,
            "it is not a file",
        ),
        refused(
            "a dossier that leads nowhere",
            &["timeline", "--dossier", "link"],
            3,
            "is not there",
        )
        .prepare(link("nothing", "link")),
        refused(
            "a dossier that leads to itself",
            &["timeline", "--dossier", "link"],
            1,
            "cannot use",
        )
        .prepare(link("link", "link")),
        read("a dossier by a link", &["timeline", "--dossier", "link"])
            .prepare(link("case.dossier", "link"))
            .prints("Beaten"),
        taken(
            "writing through a link",
            &["add-incident", "--summary", "Linked", "--dossier", "link"],
        )
        .prepare(link("case.dossier", "link"))
        .shows(&["timeline"], "Linked"),
        refused(
            "a folder that only looks like a dossier",
            &["timeline"],
            3,
            "there is no dossier here",
        )
        .dossier(|folder| {
            fs::remove_file(folder.join("case.dossier")).unwrap();
            fs::create_dir(folder.join("case.dossier")).unwrap();
        }),
    ]
}

#[test]
fn hostile_files() {
    try_all(cases().into_iter().chain(shut()).collect());
}
