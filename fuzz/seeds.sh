#!/usr/bin/env bash
# Starting inputs for the fuzz targets, made from what the project holds.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p corpus/{template_text,case_file,table,date_text,dossier_file,output_text}
cp ../examples/*.yaml ../tests/data/every-kind.yaml corpus/case_file/
cargo build --quiet --manifest-path ../Cargo.toml
program=$(cd .. && pwd)/target/debug/dossier
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$program" --quiet init "$folder/a.dossier"
"$program" --quiet --dossier "$folder/a.dossier" import ../examples/khamroev.yaml
"$program" --dossier "$folder/a.dossier" export --format json > corpus/case_file/khamroev.json 2>/dev/null
"$program" --quiet --dossier "$folder/a.dossier" set dossier place=Moscow
"$program" --quiet --dossier "$folder/a.dossier" undo
# Small pages keep the input small.
sqlite3 "$folder/a.dossier" "PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM" > /dev/null
cp "$folder/a.dossier" corpus/dossier_file/khamroev
number=0
grep -hv '^#' ../tests/data/dates/* | cut -f1 | head -2000 | while IFS= read -r line; do
  number=$((number + 1))
  printf '%s' "$line" > "corpus/date_text/$number"
done
printf 'date,summary,types,targets,by\n2019,One,threat;search,khamroev,[{wording: two men}]\n' > corpus/table/incidents
cp ../src/letter/kinds/*.txt corpus/template_text/
head -120 ../src/letter/languages/en/letters.ftl > corpus/template_text/words
printf 'Plain \033[31mred\033[0m \342\200\256 =SUM(A1) <b>*x*</b>' > corpus/output_text/mixed
